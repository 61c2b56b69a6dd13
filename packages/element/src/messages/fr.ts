import type { Messages } from '../messages.js';

const french: Messages = {
  language: 'fr',
  announcement: 'Communiqué',
  latest: 'Derniers communiqués',
  attendees: 'Personnes présentes',
  others: 'Autres personnes présentes',
  source: 'Source\u00a0:',
  terms: 'Conditions et clause de non-responsabilité',
  corrected: 'Rectificatif',
  withdrawn: 'Ce communiqué a été retiré',
  loading: 'Chargement du communiqué…',
  empty: 'Il n’y a pas encore de communiqué.',
  unreachable: 'Le communiqué n’est pas accessible pour le moment.',
  missing: 'Le communiqué ne se trouve plus à cette adresse.',
  unreadable: 'Le communiqué n’a pas pu être lu.',
  readAt: 'À lire sur',
};

export default french;
