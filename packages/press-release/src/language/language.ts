/** A list of words, parted by white space; `_` stands for a space inside a term. Upper and lower case count alike. */
export type Words = string;

/** A phrase as the source of a regular expression. It is matched without regard to case. */
export type Pattern = string;

/** What the reader knows of every language, whatever the grammar by which its phrases are read. */
export interface Language {
  /** BCP 47 */
  readonly tag: string;
  /** Whether spaces part its words. */
  readonly parted: boolean;
  /** Frequent small words that tell the language from others. */
  readonly stopWords: Words;

  /** Month names and their abbreviations without dot, January first. */
  readonly months: readonly Words[];
  /** Weekday names and abbreviations, Sunday first. */
  readonly weekdays: readonly Words[];
  /** What may follow a day’s number, as in 29th. */
  readonly ordinals: Pattern;
  /** What may stand before or inside a date, as in “the 3rd day of May”. */
  readonly dateWords: Pattern;
  /** What may follow the number of a year: “2024 года”. */
  readonly yearWords: Pattern;
  /** A date in figures names the day first wherever the language is written: 3/5/2024 is the third of May. */
  readonly dayFirst?: true;
  /** Datelines of forms of their own, with the named group `place`, from the start of a paragraph on. */
  readonly datelines: readonly Pattern[];
  /** What makes a line say when or where a release was issued: “Date:”, “Issued on”. */
  readonly dateLabels: Pattern;
  readonly embargo: Pattern;

  /** Words of a name’s front, by what they say of gender. */
  readonly honorifics: { readonly female: Words; readonly male: Words; readonly other: Words };
  /** Small words inside names. */
  readonly particles: Words;
  /** Words that head a role. */
  readonly roles: Words;
  /** Words that head the name of an organisation. */
  readonly organisationHeads: Words;
  /** Names of countries and regions. */
  readonly places: Words;
  /** Small words inside names of organisations and titles. */
  readonly connectors: Words;
  /** Articles, in lower case. */
  readonly articles: Words;
  /** What ends the name of a holder: “…, and is subject to”. */
  readonly afterHolder: Pattern;
  /** Verbs that show that words between two names are more than a joint. */
  readonly clauseWords: Words;
  /** Words that may open a list of people before the first of them: “both”. */
  readonly listOpeners: Words;
  /** Between the people of a list. */
  readonly and: Pattern;

  /** Right before a quotation, what says that it is speech, where a full stop inside the marks may end no sentence. */
  readonly leadsToSpeech?: Pattern;

  /** Before marks that hold a name, a term or a title. */
  readonly namesThings: Pattern;
  /** Before marks that hold a name if it begins with a capital: “la exposición itinerante «Luz»”. */
  readonly things?: Pattern;
  /** After marks that hold the name of a thing: “… initiative”. */
  readonly namedThings: Words;
  /** How a word ends that makes a line a sentence and no name, where small letters may follow in any name. */
  readonly verbs?: Pattern;
  /** Begins a sentence, never a name. */
  readonly sentenceStarters: Words;
  /** Abbreviations that end in a full stop and end no sentence. */
  readonly abbreviations: Words;
  /** Of these, the ones that in small letters are words where no number follows: “the answer is no.” */
  readonly numberAbbreviations: Words;
  /** Abbreviations that may end one. */
  readonly finalAbbreviations: Words;

  /** Sentences and headings that say who attended. */
  readonly attendance: {
    /** Before the people, with whom they represent: named group `side`. */
    readonly leadsWithSide: readonly Pattern[];
    /** Before the people. */
    readonly leads: readonly Pattern[];
    /** After the people. */
    readonly tails: readonly Pattern[];
    /** A heading or line before a list of people. */
    readonly headings: Pattern;
    /** What people may do at an occasion beside attending it. */
    readonly parts: Pattern;
    /** A line or clause that names a side before its people: named group `side`. */
    readonly sideLabels: readonly Pattern[];
    /** After a person: whom this one represents, named group `side`. */
    readonly personSide: Pattern;
    /** A sentence about someone who did not come. */
    readonly absence: Pattern;
    /** Notes that set a person apart, by the phrase that says so, in its place before or after the name. */
    readonly notes: readonly {
      readonly note: string;
      readonly before?: Pattern;
      readonly after?: Pattern;
    }[];
    /** Words that join more people to a list: “accompanied by”. */
    readonly joins: Pattern;
    /** What a sentence may be about without saying more than who was there: “The meeting was”. */
    readonly occasion: Pattern;
  };

  readonly sections: {
    /** Whole lines printed before the headline. */
    readonly frontLabels: Pattern;
    /** Whole lines that end a release or stand beside it. */
    readonly notices: Pattern;
    /** Whole lines after the body that name where the release comes from. */
    readonly sources: Pattern;
    readonly boilerplate: Pattern;
    readonly contact: Pattern;
    readonly disclaimer: Pattern;
    readonly copyright: Pattern;
    /** Legal wording; the more of it, the surer. */
    readonly legal: readonly Pattern[];
    /** Says who holds the rights: named group `holder`. */
    readonly holders: readonly Pattern[];
    /** Before the name of whom to ask: “please contact”. */
    readonly asks: Pattern;
    /** Labels in a contact block, as “Tel.:”. */
    readonly contactLabels: Pattern;
  };
}
