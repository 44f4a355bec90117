/** The name under which a spec attaches the row of its damage, as JSON, for the reporter. */
export const rowAttachment = 'weapp-damage';
