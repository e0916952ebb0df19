/**
 * Bounds how much memory request bodies may take together, and how much those of one address. Bytes are counted as they
 * arrive, so that a client that announces much and sends little takes little.
 */

export interface BodyRoomLimits {
  readonly bytes: number;
  readonly bytesPerAddress: number;
}

export interface BodyRoom {
  /** @returns the function that reserves room for one body */
  open(address: string): BodyShare;
}

export interface BodyShare {
  /** @returns false when there is no room for this many more bytes */
  take(bytes: number): boolean;
  /** Gives back everything that was reserved; nothing more may be reserved after that. */
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
