/** What a function gives, worked out when it is first asked for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

/** What a function gives for the same thing, worked out when it is first asked for. */
export function onceFor<Given extends object, Value extends object>(
  make: (given: Given) => Value,
): (given: Given) => Value {
  const made = new WeakMap<Given, Value>();
  return (given) => {
    const value = made.get(given) ?? make(given);
    made.set(given, value);
    return value;
  };
}
