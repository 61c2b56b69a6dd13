/** The look of cards that have none of their own: near enough to that of `<unido-news-card>`. */
export const gridStyle = `.cards,
.cards > sp-theme {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
  gap: 24px;
}
plain-card {
  display: block;
}`;

export const cardStyle = `article {
  position: relative;
  box-sizing: border-box;
  block-size: 100%;
  padding: 16px 20px 20px;
  border: 1px solid #ccc;
  border-block-start: 4px solid #009edb;
  font: 17px/1.6 sans-serif;
  overflow-wrap: anywhere;
}
p,
h3 {
  margin: 0;
}
.meta {
  display: flex;
  flex-wrap: wrap;
  gap: 0 12px;
  color: #555;
  font-size: 13px;
}
h3 {
  margin-block: 8px;
  font: 700 20px/1.25 sans-serif;
  text-wrap: balance;
}
h3 a {
  color: inherit;
  text-decoration: none;
}
h3 a::after {
  content: '';
  position: absolute;
  inset: 0;
}
.summary {
  display: -webkit-box;
  overflow: hidden;
  color: #555;
  font-size: 15px;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 4;
}
.topics {
  margin-block-start: 12px;
}
`;
