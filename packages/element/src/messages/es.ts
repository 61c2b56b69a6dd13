import type { Messages } from '../messages.js';

const spanish: Messages = {
  language: 'es',
  announcement: 'Comunicado',
  latest: 'Últimos comunicados',
  attendees: 'Asistentes',
  others: 'Demás asistentes',
  source: 'Fuente:',
  terms: 'Condiciones y descargo de responsabilidad',
  corrected: 'Corrección',
  withdrawn: 'Este comunicado ha sido retirado',
  loading: 'Cargando el comunicado…',
  empty: 'Todavía no hay comunicados.',
  unreachable: 'No se puede acceder al comunicado en este momento.',
  missing: 'El comunicado ya no se encuentra en esta dirección.',
  unreadable: 'No se ha podido leer el comunicado.',
  readAt: 'Léalo en',
};

export default spanish;
