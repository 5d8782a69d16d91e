# Plans the night and the dispatches with Windows Task Scheduler, for a machine without systemd. Run it as administrator.
#   powershell -ExecutionPolicy Bypass -File scripts\install-windows.ps1 -Program C:\tonghop -Data D:\tonghop
#   powershell -ExecutionPolicy Bypass -File scripts\install-windows.ps1 -Uninstall
# Program: folder with tonghop.jar and tonghop.yml. Data: where input and output lie. The machine's clock must go by
# Vietnamese time (SE Asia Standard Time). Secrets come from the environment of the machine (setx /M).
param(
    [string]$Program = 'C:\tonghop',
    [string]$Data = 'D:\tonghop',
    [string]$User = 'NT AUTHORITY\LOCAL SERVICE',
    [switch]$Uninstall
)
$ErrorActionPreference = 'Stop'
$names = 'tonghop-nightly', 'tonghop-dispatch'
if ($Uninstall) {
    foreach ($name in $names) { Unregister-ScheduledTask -TaskName $name -Confirm:$false -ErrorAction SilentlyContinue }
    Write-Output 'Removed the tasks. Program, data and settings stay.'
    exit 0
}
if (-not (Test-Path "$Program\tonghop.jar")) { Write-Error "$Program\tonghop.jar is missing."; exit 2 }
if ((Get-TimeZone).Id -ne 'SE Asia Standard Time') { Write-Error 'Set the time zone first: Set-TimeZone "SE Asia Standard Time"'; exit 2 }
foreach ($folder in "$Data\input", "$Data\output") { New-Item -ItemType Directory -Force -Path $folder | Out-Null }

function Register-Run([string]$Name, [string]$Command, $Trigger) {
    $arguments = "-XX:+UseSerialGC -Dfile.encoding=UTF-8 -jar `"$Program\tonghop.jar`" $Command --input `"$Data\input`" --output `"$Data\output`""
    $action = New-ScheduledTaskAction -Execute 'java.exe' -Argument $arguments -WorkingDirectory $Program
    $settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew -ExecutionTimeLimit (New-TimeSpan -Hours 4)
    Register-ScheduledTask -TaskName $Name -Action $action -Trigger $Trigger -Settings $settings -User $User -Force | Out-Null
}

Register-Run 'tonghop-nightly' 'nightly' (New-ScheduledTaskTrigger -Daily -At '22:00')
$office = New-ScheduledTaskTrigger -Daily -At '07:00'
$office.Repetition = (New-ScheduledTaskTrigger -Once -At '07:00' -RepetitionInterval (New-TimeSpan -Minutes 15) -RepetitionDuration (New-TimeSpan -Hours 10)).Repetition
Register-Run 'tonghop-dispatch' 'dispatch' $office
Write-Output "Planned. Try it now: java -jar $Program\tonghop.jar doctor --input $Data\input --output $Data\output"
