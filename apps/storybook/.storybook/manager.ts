import { addons } from 'storybook/manager-api';
import { theme } from '../src/storybook-theme.js';

addons.setConfig({ theme });
