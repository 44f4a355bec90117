/** The query parameter that carries `ShareContent.handover` in the mini-program, where an address has no `#`. */
export const handoverParameter = 'handover';
