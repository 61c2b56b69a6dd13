/** A page whose reader's clock is wrong: by so many milliseconds, or it begins at a time, in milliseconds since 1970. */
export const clock = (wrong: { readonly by: number } | { readonly at: number }) => (): { head: string } => ({
  head: `<script>{
    const Right = Date;
    const by = ${'by' in wrong ? wrong.by : `${wrong.at} - Right.now()`};
    globalThis.Date = class Date extends Right {
      constructor(...values) {
        values.length ? super(...values) : super(Right.now() + by);
      }
      static now() {
        return Right.now() + by;
      }
    };
  }</script>`,
});
