import type { Draft, Organisation } from '@unido/announcement';
import { importText, type Doubt, type DoubtCode } from '@unido/press-release';
import { mayBeSameDay } from './dates.js';
import { overall, type Known, type Source, type SourceDoubt } from './source.js';

/** What the command line says that the source does not. */
export interface ImportOptions {
  /** BCP 47 */
  readonly language?: string;
  readonly id?: string;
  readonly url?: string;
  /** The name or acronym of whose announcement it is. */
  readonly holder?: string;
}

/** The organisation of this name or acronym, with what the text says of it. */
export const organisationOf = ({ organisations = [] }: Draft, holder: string): Organisation =>
  organisations.find(({ name, acronym }) => name === holder || acronym === holder) ?? { name: holder };

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

interface Read {
  readonly document: Draft;
  readonly doubts: readonly Doubt[];
}

/** Reads a text in the language that fits it best: the one recognized in it, else the one that the source names. */
const readIn = (source: Source, options: ImportOptions): Read & { readonly more: readonly SourceDoubt[] } => {
  const { text, marks, known } = source;
  const read = (language: string | undefined): Read =>
    importText(text, {
      ...(language && { language }),
      ...(options.id && { id: options.id }),
      ...(marks && { marks }),
    });
  if (options.language) return { ...read(options.language), more: [] };
  const first = read(undefined);
  const { language } = known;
  if (!language) return { ...first, more: [] };
  if (first.doubts.some(({ code }) => code === 'language-unsure')) return { ...read(language), more: [] };
  if (primary(language) === primary(first.document.language)) {
    // The file may know the country or the script, too; where it says less, the text knows better.
    const tag = language.includes('-') ? language : first.document.language;
    return { ...first, document: { ...first.document, language: tag }, more: [] };
  }
  const says = `The file says that its language is ${language}, but the text is taken to be ${first.document.language}; check it.`;
  return { ...first, more: [overall(says)] };
};

const knownDates = (document: Draft, { published, place }: Known): Pick<Draft, 'published' | 'dateline'> => ({
  ...(!document.published && published && { published }),
  ...(place && !document.dateline?.place && { dateline: { ...document.dateline, place } }),
});

const datesDiffer = ({ published: inText }: Draft, { published: inFile }: Known): readonly SourceDoubt[] =>
  inText && inFile && !mayBeSameDay(inText, inFile)
    ? [
        overall(
          `The text is dated ${inText}, the file says ${inFile}; the text’s date was taken. Check which is right.`,
        ),
      ]
    : [];

/**
 * A source as a document: its text by the rules of releases, and what the text leaves open by what the source says
 * outright.
 */
export const complete = (
  source: Source,
  options: ImportOptions = {},
): { readonly document: Draft; readonly doubts: SourceDoubt[] } => {
  const { known } = source;
  const { document: read, doubts, more } = readIn(source, options);
  const { modified, embargoed, expires, topics } = known;
  const url = options.url ?? known.url;
  const rights = options.holder ? { ...read.rights, holder: organisationOf(read, options.holder) } : known.rights;
  const image = read.image ?? known.image;
  const document: Draft = {
    ...read,
    ...(!read.standfirst && known.standfirst && { standfirst: known.standfirst }),
    ...knownDates(read, known),
    ...(modified && { modified }),
    ...(!read.embargoed && embargoed && { embargoed }),
    ...(expires && { expires }),
    ...(url && { url }),
    ...(image && { image }),
    ...(topics && { topics }),
    ...(rights && (options.holder ?? !read.rights) && { rights }),
  };
  const settled: readonly DoubtCode[] = [
    ...(document.published && !read.published ? (['date-missing', 'date-without-year'] as const) : []),
    ...(document.rights && !read.rights ? (['rights-missing'] as const) : []),
  ];
  const noAlt = image && image === known.image && !image.alt;
  return {
    document,
    doubts: [
      ...source.doubts,
      ...more,
      ...datesDiffer(read, known),
      ...(noAlt
        ? [overall('The announcement’s picture has no words for those who can’t see it; say in “alt” what it shows.')]
        : []),
      ...doubts.filter(({ code }) => !settled.includes(code)),
    ].sort((a, b) => a.offset - b.offset),
  };
};
