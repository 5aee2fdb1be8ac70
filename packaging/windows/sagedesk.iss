; The installer for Windows, made by Inno Setup 6 from build\bundle\sagedesk:
;   iscc /DVersion=0.1.0 packaging\windows\sagedesk.iss
#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6B0D5F0E-4C7B-4E0C-9E0B-5A6E5A6EDE5C}
AppName=SageDesk
AppVersion={#Version}
AppVerName=SageDesk {#Version}
AppPublisher=The SageDesk project
VersionInfoVersion={#Version}
DefaultDirName={autopf}\SageDesk
DefaultGroupName=SageDesk
DisableProgramGroupPage=yes
; for this person alone, without an administrator, unless asked otherwise
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Qt 6.11 and later need Windows 10 1809
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=sagedesk-{#Version}-windows-x86_64
SetupIconFile=..\..\build\icons\sagedesk.ico
UninstallDisplayIcon={app}\sagedesk.exe
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesEnvironment=yes
ChangesAssociations=yes
; the running program is asked to close, and is started again after an update
CloseApplications=yes
RestartApplications=yes
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\build\bundle\sagedesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; what an older version brought and this one does not
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\SageDesk"; Filename: "{app}\sagedesk.exe"; AppUserModelID: "org.sagedesk.SageDesk"
Name: "{autodesktop}\SageDesk"; Filename: "{app}\sagedesk.exe"; AppUserModelID: "org.sagedesk.SageDesk"; Tasks: desktopicon

[Registry]
; links of the scheme sagedesk:
Root: HKA; Subkey: "Software\Classes\sagedesk"; ValueType: string; ValueData: "URL:SageDesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\sagedesk"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\sagedesk\DefaultIcon"; ValueType: string; ValueData: "{app}\sagedesk.exe,0"
Root: HKA; Subkey: "Software\Classes\sagedesk\shell\open\command"; ValueType: string; ValueData: """{app}\sagedesk.exe"" --open ""%1"""
; the command line is found as sagedesk-cli
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\sagedesk-cli.exe"; ValueType: string; ValueData: "{app}\sagedesk-cli.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\sagedesk.exe"; Description: "{cm:LaunchProgram,SageDesk}"; Flags: nowait postinstall skipifsilent
; the person's conversations, profiles and keys stay when it is uninstalled
