/**
 * Stands in for the package `lit` in the one-file bundle. Its templates are Lit’s own; its element is what our elements
 * use of Lit’s, in a third of the bytes: no decorators, converters, reflected attributes or hooks for polyfills, and
 * style sheets that can be constructed, which whoever knows container queries has.
 */
import { render } from 'lit/html.js';

export { html, nothing, render } from 'lit/html.js';

export const unsafeCSS = (text) => text;
export const css = (strings, ...values) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String.raw({ raw: strings }, ...values));
  return sheet;
};

const propertiesOf = ({ properties }) =>
  Object.entries(properties).map(([name, { attribute = name.toLowerCase(), type }]) => ({ name, attribute, type }));

export class ReactiveElement extends HTMLElement {
  #changed = new Map();
  #controllers = [];
  #pending = false;
  #connected;
  // Nothing is rendered before the element is in a page.
  #done = new Promise((resolve) => (this.#connected = resolve));
  // What was set before the element was defined hides its properties.
  #early = propertiesOf(this.constructor).flatMap(({ name }) => {
    if (!Object.hasOwn(this, name)) return [];
    const value = this[name];
    delete this[name];
    return [[name, value]];
  });

  static get observedAttributes() {
    return propertiesOf(this).flatMap(({ name, attribute }) => {
      const key = Symbol();
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get() {
          return this[key];
        },
        set(value) {
          const old = this[key];
          this[key] = value;
          if (!Object.is(old, value)) this.requestUpdate(name, old);
        },
      });
      return attribute || [];
    });
  }

  constructor() {
    super();
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.push(controller);
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.constructor.styles;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
    for (const controller of this.#controllers) controller.hostConnected();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(changed, _, value) {
    for (const { name, attribute, type } of propertiesOf(this.constructor))
      if (attribute === changed) this[name] = type && value !== null ? type(value) : value;
  }

  requestUpdate(name, old) {
    if (name && !this.#changed.has(name)) this.#changed.set(name, old);
    if (!this.#pending) this.#done = this.#update();
  }

  async #update() {
    this.#pending = true;
    try {
      await this.#done;
    } catch (error) {
      // What went wrong the last time is told, and hinders nothing.
      void Promise.reject(error);
    }
    for (const [name, value] of this.#early.splice(0)) this[name] = value;
    try {
      this.willUpdate(this.#changed);
      this.update();
    } catch (error) {
      this.#ready();
      throw error;
    }
    return !this.#pending;
  }

  #ready() {
    this.#changed = new Map();
    this.#pending = false;
  }

  willUpdate() {}

  update() {
    this.#ready();
  }

  get updateComplete() {
    return this.#done;
  }
}

export class LitElement extends ReactiveElement {
  update() {
    const content = this.render();
    super.update();
    render(content, this.renderRoot);
  }
}
