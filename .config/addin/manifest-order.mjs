/** Which elements a manifest of a task pane with commands and functions may hold, in which order; "!" marks one that must be there. */
export const order = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! Dictionary VersionOverrides! ExtendedOverrides',
  DisplayName: 'Override',
  Description: 'Override',
  AppDomains: 'AppDomain!',
  Hosts: 'Host!',
  Requirements: 'Sets bt:Sets Methods',
  Sets: 'Set!',
  'bt:Sets': 'bt:Set!',
  DefaultSettings: 'SourceLocation! RequestedWidth RequestedHeight',
  VersionOverrides:
    'Description Requirements! Hosts! Resources! WebApplicationInfo VersionOverrides',
  Host: 'Runtimes! AllFormFactors! DesktopFormFactor! MobileFormFactor',
  Runtimes: 'Runtime!',
  AllFormFactors: 'ExtensionPoint!',
  DesktopFormFactor: 'GetStarted SupportsSharedFolders FunctionFile! ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  Script: 'SourceLocation!',
  Page: 'SourceLocation!',
  Metadata: 'SourceLocation!',
  CustomTab: 'OverriddenByRibbonApi Group! Label! InsertAfter InsertBefore',
  Group: 'OverriddenByRibbonApi Label! Icon! Control!',
  Control: 'OverriddenByRibbonApi Label! Supertip! Icon! Action! Enabled',
  Items: 'Item!',
  Item: 'OverriddenByRibbonApi Label! Supertip! Icon Action! Enabled',
  Supertip: 'Title! Description!',
  Icon: 'bt:Image!',
  Action: 'TaskpaneId SourceLocation Title FunctionName SupportsPinning',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
  'bt:Images': 'bt:Image!',
  'bt:Urls': 'bt:Url!',
  'bt:ShortStrings': 'bt:String!',
  'bt:LongStrings': 'bt:String!',
  'bt:Image': 'bt:Override',
  'bt:Url': 'bt:Override',
  'bt:String': 'bt:Override',
};

/** An extension point holds what its type says. */
export const extensionPoints = {
  CustomFunctions: 'Script! Page! Metadata! Namespace',
  PrimaryCommandSurface: 'CustomTab OfficeTab',
};

/** A menu has items where a button has its action. */
export const menu = 'OverriddenByRibbonApi Label! Supertip! Icon! Items!';

/** The element of the base that lists hosts holds nothing. */
export const leaves = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomain',
  'Set',
  'bt:Set',
  'SourceLocation',
  'Permissions',
  'Override',
  'bt:Override',
  'Runtime',
  'FunctionFile',
  'Title',
  'LearnMoreUrl',
  'Namespace',
  'Label',
  'FunctionName',
  'Enabled',
];
