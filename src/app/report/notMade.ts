import type { NotMadeReason } from "../../documents/document";
import type { DocumentId } from "../../documents/registry";

/** A document that was asked for and that these data give nothing for. */
export interface NotMade {
  readonly id: DocumentId;
  readonly reason: NotMadeReason;
}
