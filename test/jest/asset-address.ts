/** Stands in for every imported picture: its address. */
export default 'asset';
