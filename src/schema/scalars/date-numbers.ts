/** The numbers of a date that was written in another way than the format's. */
export interface DateNumbers {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** The month with which the time meant began, where it is longer than a month. */
  readonly firstMonth?: number | undefined;
  /** Day and month were two bare numbers, so that either may come first. */
  readonly isBareOrder?: boolean | undefined;
}
