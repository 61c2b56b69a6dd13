import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { State } from '../state.js';
import { words, type Words } from '../words.js';
import { styles } from './styles.js';

/** A part of the app: it shows the state, and tells what is chosen by the event `state-change`. */
export abstract class Part extends LitElement {
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = { state: { attribute: false } };

  declare state: State;

  protected get words(): Words {
    return words[this.state.lang ?? 'en'];
  }

  protected get language(): string {
    return this.state.lang === 'ar' ? 'ar' : 'en-GB';
  }
}
