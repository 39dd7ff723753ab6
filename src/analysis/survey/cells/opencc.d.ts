/** Traditional characters with their simplified forms: "丟 丢|並 并|…". */
declare module "opencc-js/dict/TSCharacters" {
  const characters: string;
  export default characters;
}
