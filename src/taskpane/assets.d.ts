/** A workbook that the build carries as an address with its content in it. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
