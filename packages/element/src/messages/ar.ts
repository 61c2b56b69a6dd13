import type { Messages } from '../messages.js';

const arabic: Messages = {
  language: 'ar',
  announcement: 'إعلان',
  latest: 'أحدث الإعلانات',
  attendees: 'الحضور',
  others: 'حضور آخرون',
  source: 'المصدر:',
  terms: 'الشروط وإخلاء المسؤولية',
  corrected: 'تصويب',
  withdrawn: 'سُحب هذا الإعلان',
  loading: 'جارٍ تحميل الإعلان…',
  empty: 'لا توجد إعلانات بعد.',
  unreachable: 'تعذّر الوصول إلى الإعلان في الوقت الحالي.',
  missing: 'لم يعد الإعلان متاحًا على هذا العنوان.',
  unreadable: 'تعذّرت قراءة الإعلان.',
  readAt: 'اقرأه على موقع',
};

export default arabic;
