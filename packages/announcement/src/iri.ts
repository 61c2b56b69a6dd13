export const isIri = (text: string | undefined): boolean => /^(https?|urn|tag):[^\s"<>\\^`{|}]+$/i.test(text ?? '');

/** An announcement’s id, which is any text, as an IRI that never changes either. */
export const iriOf = (id: string): string =>
  isIri(id) ? id : `urn:x-unido:announcement:${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;
