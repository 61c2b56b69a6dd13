import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { axe, find, findAll, readable, until } from '@unido/testing';
import type { Attendees } from '@unido/announcement';
import './index.js';
import type { UnidoAttendeeList } from './attendee-list.js';

const sides: Attendees[] = [
  {
    represents: 'Harbour Board',
    people: [
      { honorific: 'H.E. Dr.', name: 'Noor al-Hadi', role: 'Chair', organisation: 'Board', note: 'online' },
      { name: 'Li Wei' },
    ],
  },
  { represents: 'UNIDO', people: [{ honorific: 'Mr.', name: 'Jan Kowal', role: 'Programme Officer' }] },
];

const show = (attendees: Attendees[]): Promise<UnidoAttendeeList> =>
  fixture<UnidoAttendeeList>(html`<unido-attendee-list .attendees=${attendees} language="en"></unido-attendee-list>`);

describe('<unido-attendee-list>', () => {
  it('lists people under whom they represent', async () => {
    const element = await show(sides);
    const lists = findAll(element, 'ul');
    expect(lists.map((list) => list.getAttribute('aria-label'))).to.deep.equal(['Harbour Board', 'UNIDO']);
    expect(lists.map((list) => list.querySelectorAll('li').length)).to.deep.equal([2, 1]);
    expect(readable(element)).to.equal(
      'Attendees Harbour Board H.E. Dr. Noor al-Hadi Chair, Board online Li Wei UNIDO Mr. Jan Kowal Programme Officer',
    );
    await axe(element);
  });

  it('puts sides beside each other where there is room, and below each other where there is none', async () => {
    const element = await show(sides);
    const tops = (): number[] =>
      findAll(element, 'section').map((side) => Math.round(side.getBoundingClientRect().top));
    element.style.inlineSize = '640px';
    expect(new Set(tops()).size).to.equal(1);
    element.style.inlineSize = '320px';
    expect(new Set(tops()).size).to.equal(2);
  });

  it('names a side that nobody names only beside others', async () => {
    const nameless = { people: [{ name: 'Li Wei' }] };
    expect(readable(await show([nameless]))).to.equal('Attendees Li Wei');
    expect(readable(await show([...sides, nameless]))).to.contain('Other attendees Li Wei');
  });

  it('takes 200 people', async () => {
    const people = Array.from({ length: 200 }, (_, index) => ({ name: `Person ${index + 1}`, role: 'Delegate' }));
    const element = await show([{ represents: 'Delegations', people }]);
    expect(findAll(element, 'li')).to.have.length(200);
    expect(readable(element)).to.contain('Person 200');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await axe(element);
  });

  it('speaks the page’s language and keeps the document’s', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"></div>`);
    const element = document.createElement('unido-attendee-list');
    Object.assign(element, { attendees: sides, language: 'en' });
    page.append(element);
    await until(() => readable(element).startsWith('الحضور'));
    expect(getComputedStyle(find(element, 'section') as Element).direction).to.equal('ltr');
    await axe(element);

    page.setAttribute('lang', 'en');
    await until(() => readable(element).startsWith('Attendees'));
  });

  it('speaks English where we do not speak the page’s language', async () => {
    const page = await fixture(html`<div lang="not a language"></div>`);
    const element = document.createElement('unido-attendee-list');
    element.attendees = sides;
    page.append(element);
    await aTimeout(0);
    expect(readable(element)).to.match(/^Attendees/);
  });

  it('shows the page’s own HTML where no people are given', async () => {
    const element = await fixture<UnidoAttendeeList>(html`
      <unido-attendee-list>
        <h3>UNIDO</h3>
        <ul>
          <li>Jan Kowal, Programme Officer</li>
        </ul>
      </unido-attendee-list>
    `);
    expect(readable(element)).to.equal('Attendees UNIDO Jan Kowal, Programme Officer');
    await axe(element);
  });
});
