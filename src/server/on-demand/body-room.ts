/**
 * Bounds what bodies of requests may take of the memory together, and how much of that one address may have. Counted
 * as they arrive, so that one who announces much and sends little takes little.
 */

export interface BodyRoomLimits {
  readonly bytes: number;
  readonly bytesPerAddress: number;
}

export interface BodyRoom {
  /** @returns what takes room for one body */
  open(address: string): BodyShare;
}

export interface BodyShare {
  /** @returns false when there is no room for so many bytes more */
  take(bytes: number): boolean;
  /** Gives back all that was taken; nothing more may be. */
  close(): void;
}

export function createBodyRoom(limits: BodyRoomLimits): BodyRoom {
  const byAddress = new Map<string, number>();
  let all = 0;
  return {
    open(address) {
      let own = 0;
      return {
        take(bytes) {
          const ofAddress = (byAddress.get(address) ?? 0) + bytes;
          if (all + bytes > limits.bytes || ofAddress > limits.bytesPerAddress) return false;
          own += bytes;
          all += bytes;
          byAddress.set(address, ofAddress);
          return true;
        },
        close() {
          all -= own;
          const left = (byAddress.get(address) ?? 0) - own;
          own = 0;
          if (left > 0) byAddress.set(address, left);
          else byAddress.delete(address);
        },
      };
    },
  };
}
