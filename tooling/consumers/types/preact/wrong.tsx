/** A program for tooling/framework-types.test.ts: each line below a comment “wrong” must be an error, and no other. */
import '@unido/news';

export const Right = () => (
  <>
    <unido-news
      src="https://news.example.org/feed.json"
      layout="card"
      limit={3}
      topics="skills"
      headingLevel={2}
      heading-level={2}
      theme="dark"
      className="news"
      slot="main"
      data-any="any"
      onunido-news-load={({ announcements, currentTarget }) => [announcements.length, currentTarget.loaded?.feed]}
      onunido-news-error={({ code, detail }) => [code === 'timeout', detail.length]}
    />
    <unido-news-card headingLevel={3} />
    <unido-quote-block quote={{ text: [{ text: 'Yes.' }] }} language="en" />
    <unido-attendee-list attendees={[]} />
    <unido-disclaimer-footer url="https://news.example.org/" />
  </>
);

export const Wrong = () => (
  <>
    <unido-news
      // wrong: no such attribute
      scr="feed.json"
    />
    <unido-news
      // wrong: no such property
      headinglevel={2}
    />
    <unido-news
      // wrong: no such layout
      layout="cards"
    />
    <unido-news
      // wrong: a number is wanted
      limit="3"
    />
    {/* wrong: a number is wanted */}
    <unido-news heading-level="two" />
    <unido-news
      // wrong: no such theme
      theme="sepia"
    />
    <unido-news
      // wrong: an event of a name that is misspelt has no type
      onunido-news-laod={({ announcements }) => announcements}
    />
    <unido-news
      // wrong: the event has no such field
      onunido-news-load={({ code }) => code}
    />
    <unido-news
      // wrong: there is no such code
      onunido-news-error={({ code }) => code === 'lost'}
    />
    <unido-news-card
      // wrong: no announcement
      announcement={{ headline: 'Of nothing' }}
    />
    <unido-quote-block
      // wrong: no such property
      text="Yes."
    />
    <unido-attendee-list
      // wrong: no list
      attendees="all"
    />
    <unido-disclaimer-footer
      // wrong: no such property
      href="https://news.example.org/"
    />
    {/* wrong: no such tag */}
    <unido-new />
  </>
);
