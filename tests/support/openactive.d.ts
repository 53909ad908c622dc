/** What the tests use of OpenActive's own validators, which come without types. */
interface Finding {
  readonly severity: 'failure' | 'warning' | 'notice' | 'suggestion';
  readonly type: string;
  readonly path: string;
  readonly message: string;
}

declare module '@openactive/data-model-validator' {
  export function validate(data: unknown): Promise<readonly Finding[]>;
}

declare module '@openactive/rpde-validator' {
  export function RpdeValidator(
    url: string,
    options: { readonly timeoutMs: number },
  ): Promise<{ readonly pages: readonly { readonly errors: readonly Finding[] }[] }>;
}
