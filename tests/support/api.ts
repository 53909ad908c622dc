/** A small client for tests: talks to PocketBase or the site over HTTP as one role. */
export interface Answer {
  readonly status: number;
  // Tests read into answers of many shapes; what is missing fails the assertion.
  readonly body: Json;
}
export type Json = { readonly [key: string]: Json } & readonly Json[] & string & number & boolean;

/** The answered record as plain fields, to send again. */
export function fieldsOf(answer: Answer): Record<string, unknown> {
  return answer.body as unknown as Record<string, unknown>;
}

/** A list in an answer, to go through. */
export function itemsOf(list: Json): readonly Json[] {
  return list as unknown as readonly Json[];
}

export interface Api {
  readonly token: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  patch(path: string, body?: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

/** A client that sends the token, if any, with every request. */
export function apiFor(url: string, token = ''): Api {
  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(token && { Authorization: token }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) };
  };
  return {
    token,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
    delete: (path) => call('DELETE', path),
  };
}

/** Signs in to an auth collection and gives a client for that account. */
export async function signIn(
  url: string,
  collection: string,
  identity: string,
  password: string,
): Promise<Api> {
  const answer = await apiFor(url).post(`/api/collections/${collection}/auth-with-password`, {
    identity,
    password,
  });
  if (answer.status !== 200) throw new Error(`Sign-in to ${collection} answered ${answer.status}`);
  return apiFor(url, answer.body['token']);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text as Json;
  }
}
