import { define } from '@unido/element';
import { UnidoDisclaimerFooter } from './disclaimer-footer.js';

define('unido-disclaimer-footer', UnidoDisclaimerFooter);

export { UnidoDisclaimerFooter };
