/** What JSON can hold, without `null`: a key whose value is undefined is left out when it is written. */
export type Json = string | number | boolean | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
