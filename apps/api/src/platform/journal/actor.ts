export const ACTOR_KINDS = ["STAFF", "CITIZEN", "UNIT", "SYSTEM", "KEY"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who acts. A citizen is known by the person's id, a unit and a key by theirs; the system has no id but a name of its own, such as `reminders`. */
export type Actor = { readonly kind: ActorKind; readonly id: string; readonly organisation: string };

/** A signed-in member of staff, as acts are handed one. */
type Staff = { readonly staff: string; readonly organisation: string };

export type Whoever = Actor | Staff;

export const actorOf = (who: Whoever): Actor => ("staff" in who ? { kind: "STAFF", id: who.staff, organisation: who.organisation } : who);

export const citizen = (organisation: string, person: string): Actor => ({ kind: "CITIZEN", id: person, organisation });
export const unit = (organisation: string, id: string): Actor => ({ kind: "UNIT", id, organisation });
export const system = (organisation: string, name: string): Actor => ({ kind: "SYSTEM", id: name, organisation });
export const apiKey = (organisation: string, id: string): Actor => ({ kind: "KEY", id, organisation });
