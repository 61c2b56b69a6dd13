import { define } from '@unido/element';
import { UnidoAttendeeList } from './attendee-list.js';

define('unido-attendee-list', UnidoAttendeeList);

export { UnidoAttendeeList };
