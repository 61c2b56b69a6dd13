/** An address of a page made absolute; or why it is left out, where a person should know. */
export const resolveAddress = (value: string, base: string | undefined): string | { readonly reason?: string } => {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https' || scheme === 'mailto') {
    // As it stands where it will do, and as a browser mends it where not.
    if (!/\s/.test(value)) return value;
    return URL.parse(value)?.href ?? { reason: 'This link leads nowhere and is left out.' };
  }
  if (scheme === 'tel' || scheme === 'sms' || scheme === 'fax') return {};
  if (scheme !== undefined && !/^[a-z]$/.test(scheme))
    return { reason: `A “${scheme}:” address is not safe to follow; the link is left out, its words stay.` };
  if (base === undefined)
    return { reason: 'The link is relative and the page does not say its own address; the link is left out.' };
  const address = URL.parse(value, base)?.href;
  return address ?? { reason: 'This link leads nowhere and is left out.' };
};
