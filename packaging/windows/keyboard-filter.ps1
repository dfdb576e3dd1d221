# Blocks what Windows itself does with keys, for everybody but administrators (Enterprise, Education, IoT Enterprise).
# Run once as an administrator, then restart. Keys that an application gets (Ctrl+Q, F1, Escape) Innom ignores itself.
$ErrorActionPreference = "Stop"
Enable-WindowsOptionalFeature -Online -FeatureName Client-KeyboardFilter -All -NoRestart | Out-Null
Set-Service MsKeyboardFilter -StartupType Automatic

$blocked = @(
    "Alt+F4", "Alt+Tab", "Alt+Esc", "Alt+Space", "Ctrl+Esc", "Ctrl+F4", "Ctrl+Tab", "Ctrl+Alt+Del", "Shift+Ctrl+Esc",
    "Application", "Windows", "Alt+Win", "Ctrl+Win", "Shift+Win", "Ctrl+Win+F", "F21",
    "Win+B", "Win+Break", "Win+C", "Win+D", "Win+Down", "Win+E", "Win+Enter", "Win+F", "Win+F1", "Win+H", "Win+Home",
    "Win+I", "Win+J", "Win+K", "Win+L", "Win+Left", "Win+M", "Win+O", "Win+P", "Win+PageDown", "Win+PageUp", "Win+Q",
    "Win+R", "Win+Right", "Win+Space", "Win+T", "Win+Tab", "Win+U", "Win+Up", "Win+V", "Win+W", "Win+Z",
    "LShift+LAlt+NumLock", "LShift+LAlt+PrintScrn",
    "BrowserBack", "BrowserFavorites", "BrowserForward", "BrowserHome", "BrowserRefresh", "BrowserSearch", "BrowserStop",
    "LaunchApp1", "LaunchApp2", "LaunchMail", "LaunchMediaSelect"
)
$place = @{ Namespace = "root\standardcimv2\embedded" }
foreach ($key in $blocked) {
    $found = Get-CimInstance @place -ClassName WEKF_PredefinedKey -Filter "Id = '$key'"
    if (-not $found) { throw "This Windows knows no key $key." }
    $found.Enabled = $true
    Set-CimInstance -InputObject $found
}
foreach ($setting in @{ DisableKeyboardFilterForAdministrators = "true"; ForceOffAccessibility = "true" }.GetEnumerator()) {
    $found = Get-CimInstance @place -ClassName WEKF_Settings -Filter "Name = '$($setting.Key)'"
    $found.Value = $setting.Value
    Set-CimInstance -InputObject $found
}

# Five times Shift, Shift held down, NumLock held down: no question about sticky, filter or toggle keys, on any edition.
foreach ($which in @{ StickyKeys = "506"; "Keyboard Response" = "122"; ToggleKeys = "58" }.GetEnumerator()) {
    Set-ItemProperty "Registry::HKEY_USERS\.DEFAULT\Control Panel\Accessibility\$($which.Key)" -Name Flags -Value $which.Value
}
