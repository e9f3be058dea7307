/** What `npm start` says: where the development manifest is, and how it comes into each Excel. */
export const sideload = (manifest) => `Load the development add-in, ${manifest}:
  web      Home > Add-ins > More Settings > Upload My Add-in
  Windows  put it into a shared folder listed under File > Options > Trust Center > Trusted Add-in Catalogs, then Home > Add-ins > Shared Folder
  Mac      copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, then restart Excel
Workbench without Excel: https://localhost:3000/workbench.html`;
