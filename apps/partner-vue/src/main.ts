import { createApp, nextTick } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import '@fontsource-variable/archivo';
import '@unido/news';
import '@unido/tokens/themes/industry.css';
import App from './App.vue';
import AnnouncementPage from './AnnouncementPage.vue';
import BulletinPage from './BulletinPage.vue';
import './site.css';

const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', component: BulletinPage, meta: { title: 'Bulletin' } },
    { path: '/announcement/', component: AnnouncementPage, meta: { title: 'AI in manufacturing' } },
    { path: '/:rest(.*)', redirect: '/' },
  ],
});

// After a change of route, the title says where the reader is, and reading goes on at the new page's beginning.
router.afterEach(async (to, from) => {
  document.title = `${to.meta['title']} – Northline Machine Builders`;
  if (!from.matched.length) return;
  await nextTick();
  document.querySelector('main')?.focus({ preventScroll: true });
});

createApp(App).use(router).mount('#app');
