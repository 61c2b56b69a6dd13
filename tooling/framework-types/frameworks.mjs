/** What each framework's compiler is told of the elements; a template for each. */
import { attributesOf, handlersOf, head, interfaces, propertiesOf, tags } from './declarations.mjs';

/** @typedef {import('./elements.mjs').Element} Element */

/** @param {string} event */
const lowerHandler = (event) => `on${event}`;

/** @param {string} event `unido-news-load`, of which Vue makes `onUnidoNewsLoad` */
const camelHandler = (event) => `on${event.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/** Properties beside attributes, since JSX and Svelte set a property where there is one. @param {Element} element */
const allOf = (element) => `${propertiesOf(element)}${attributesOf(element)}${handlersOf(element, lowerHandler)}`;

// A compiler of JSX checks no spelling of names with a hyphen: so properties have their place beside attributes.
/** @param {readonly Element[]} elements */
const react = (elements) => `${head(elements)}import type { DetailedHTMLProps, HTMLAttributes } from 'react';

${interfaces(elements, ({ name }) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>`, allOf)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, '      ', ({ name }) => `${name}Props`)}
    }
  }
}
`;

/** @param {readonly Element[]} elements */
const preact = (elements) => `${head(elements)}import type { HTMLAttributes } from 'preact';

${interfaces(elements, ({ name }) => `HTMLAttributes<${name}>`, allOf)}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, '      ', ({ name }) => `${name}Props`)}
    }
  }
}
`;

// Solid’s compiler writes what does not change into HTML, where a property’s name is none: so properties have a prefix.
/** @param {Element} element */
const solidOf = (element) => {
  const own = {
    ...element,
    members: (element.members ?? []).filter(({ name, attribute = name }) => attribute === name),
  };
  const handlers = handlersOf(element, (event) => `on:${event}`);
  return `${propertiesOf(own)}${attributesOf(element)}${propertiesOf(element, 'prop:')}${handlers}`;
};

/** @param {readonly Element[]} elements */
const solid = (elements) => `${head(elements)}import type { JSX } from 'solid-js';

${interfaces(elements, ({ name }) => `JSX.HTMLAttributes<${name}>`, solidOf)}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, '      ', ({ name }) => `${name}Props`)}
    }
  }
}
`;

/** @param {readonly Element[]} elements */
const svelte = (elements) => `${head(elements)}import type { HTMLAttributes } from 'svelte/elements';

${interfaces(elements, ({ name }) => `HTMLAttributes<${name}>`, allOf)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, '    ', ({ name }) => `${name}Props`)}
  }
}
`;

// Vue’s compiler takes `heading-level` for `headingLevel`, and at run time sets whichever is written.
/** @param {readonly Element[]} elements */
const vue = (elements) => `${head(elements)}import type { HTMLAttributes, PublicProps } from 'vue';

${interfaces(
  elements,
  () => '',
  (element) => `${propertiesOf(element)}${handlersOf(element, camelHandler)}`,
)}
/** An element as Vue's templates know a component: \`$props\` is for the compiler, and is not there at run time. */
type Template<Element, Props> = new () => Element & {
  $props: HTMLAttributes & PublicProps & Props & { slot?: string | undefined };
};

declare module 'vue' {
  interface GlobalComponents {
${tags(elements, '    ', ({ name }) => `Template<${name}, ${name}Props>`)}
  }
}

export {};
`;

/** @type {Readonly<Record<string, (elements: readonly Element[]) => string>>} */
export const frameworks = { preact, react, solid, svelte, vue };
