// oxlint-disable-next-line typescript/triple-slash-reference -- what a pattern of names is can’t be imported
/// <reference path="./raw.d.ts" />
import industry from '../../../../packages/tokens/themes/industry.css?raw';
import ministry from '../../../../packages/tokens/themes/ministry.css?raw';
import university from '../../../../packages/tokens/themes/university.css?raw';

/** Three partners’ themes, as the style sheets that they would copy. */
export const themes = { industry, ministry, university };
