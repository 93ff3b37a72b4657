; The Windows installer of a station; `python -m packing.installer dist/kiosk OUT` compiles it by makensis, on Linux too.
; Silent: exam-kiosk-VERSION.exe /S [/D=C:\Folder]      uninstall.exe /S [/DATA]
; Exit codes of the installer: 0 done, 2 ended by an error, 4 refused because the kiosk runs, or because the folder holds something else.

Target amd64-unicode ; Debian's NSIS has it; one kind of program, one view of registry and folders
ManifestSupportedOS Win10
RequestExecutionLevel admin
SetCompressor ${COMPRESSOR}
Name "Exam Kiosk"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\ExamKiosk"
BrandingText "Exam Kiosk ${VERSION}"
ShowInstDetails nevershow
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Exam Kiosk"
VIAddVersionKey FileDescription "Exam Kiosk, installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION} (build ${BUILD})"
VIAddVersionKey LegalCopyright "MIT License"

!include MUI2.nsh
!include FileFunc.nsh
!include StrFunc.nsh
${UnStrStr}

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ExamKiosk"
!define LINK "$SMPROGRAMS\Exam Kiosk.lnk"
!define REFUSED 4
!define FIRST_OF_WINDOWS_10 10240

!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

Var Data
Var Unwritten ; what went wrong when what the server lacks was to be written; empty if nothing did

; A program that runs holds its own file: nothing of it is touched then, and the exam goes on.
!macro REFUSE_WHILE_IT_RUNS
  ${If} ${FileExists} "$INSTDIR\kiosk.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\kiosk.exe" a
    ${If} ${Errors}
      SetErrorLevel ${REFUSED}
      MessageBox MB_ICONSTOP|MB_OK "The kiosk is running here. End the exam first. Nothing was changed." /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro SEE_THE_64_BIT_MACHINE
  SetRegView 64
  SetShellVarContext all
  StrCpy $Data "$APPDATA\ExamKiosk" ; all users': C:\ProgramData
!macroend

Function .onInit
  ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" CurrentBuildNumber
  ${If} $0 < ${FIRST_OF_WINDOWS_10}
    SetErrorLevel 2
    MessageBox MB_ICONSTOP|MB_OK "Windows 10 or newer is needed." /SD IDOK
    Abort
  ${EndIf}
  !insertmacro SEE_THE_64_BIT_MACHINE
FunctionEnd

Section "Exam Kiosk"
  ; The folder is the kiosk's, or empty, or new: everything in it goes when the kiosk does.
  ${IfNot} ${FileExists} "$INSTDIR\_internal\build.json"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      SetErrorLevel ${REFUSED}
      MessageBox MB_ICONSTOP|MB_OK "$INSTDIR holds something else. Choose an empty folder. Nothing was changed." /SD IDOK
      Abort
    ${EndIf}
  ${EndIf}
  !insertmacro REFUSE_WHILE_IT_RUNS
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${PROGRAM}/*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "The program could not be written to $INSTDIR."
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$Data"
  SetOutPath "$INSTDIR"
  CreateShortcut "${LINK}" "$INSTDIR\kiosk.exe" "run"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKLM "${KEY}" DisplayName "Exam Kiosk"
  WriteRegStr HKLM "${KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKLM "${KEY}" Publisher "The exam kiosk's makers"
  WriteRegStr HKLM "${KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKLM "${KEY}" DisplayIcon "$INSTDIR\kiosk.exe"
  WriteRegStr HKLM "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${KEY}" EstimatedSize $0
  WriteRegDWORD HKLM "${KEY}" NoModify 1
  WriteRegDWORD HKLM "${KEY}" NoRepair 1
SectionEnd

Section "un.The program" un_program
  SectionIn RO
  !insertmacro REFUSE_WHILE_IT_RUNS
  ; What a lock changed is put back, and what the server lacks is written beside the data, while there is a program for it.
  nsExec::ExecToLog '"$INSTDIR\kiosk.exe" restore'
  Pop $0
  ${If} ${FileExists} "$Data\kiosk.db"
    CreateDirectory "$Data\unsent"
    nsExec::ExecToStack '"$INSTDIR\kiosk.exe" export "$Data\unsent"'
    Pop $0
    Pop $1
    ${UnStrStr} $2 "$1" "[KIOSK-NOT-ENROLLED]" ; then there is nothing that a server could lack
    ${If} $0 != 0
    ${AndIf} $2 == ""
      StrCpy $Unwritten "$0 $1"
      DetailPrint "What the server lacks could not be written ($Unwritten): the data are kept until that is looked at."
    ${EndIf}
    RMDir "$Data\unsent"
  ${EndIf}
  Delete "${LINK}"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\kiosk.exe"
  Delete "$INSTDIR\qt.conf"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${KEY}"
  RMDir "$Data" ; only where there never was any
SectionEnd

; Not ticked: candidates' answers go only when somebody says so. What the server lacks stays in any case.
Section /o "un.The station's data, answers too" un_data
  ${If} ${FileExists} "$Data\unsent\*.*"
  ${AndIf} $Unwritten == ""
    ; Under a name that nothing has: the one from before may still wait for somebody.
    StrCpy $1 "$APPDATA\ExamKiosk-unsent"
    StrCpy $2 1
    ${While} ${FileExists} "$1"
      IntOp $2 $2 + 1
      StrCpy $1 "$APPDATA\ExamKiosk-unsent-$2"
    ${EndWhile}
    ClearErrors
    Rename "$Data\unsent" "$1"
    ${If} ${Errors}
      StrCpy $Unwritten "it could not be moved"
    ${EndIf}
  ${EndIf}
  ${If} $Unwritten == ""
    RMDir /r "$Data"
  ${Else}
    SetErrorLevel 2
    MessageBox MB_ICONSTOP|MB_OK "The data are kept in $Data: what the server lacks is in nothing else ($Unwritten)." /SD IDOK
  ${EndIf}
SectionEnd

Function un.onInit
  !insertmacro SEE_THE_64_BIT_MACHINE
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${un_data}
  ${EndIf}
FunctionEnd
