@echo off
rem Runs one command of this project. All words for people come from Node or from a page:
rem a batch file in Chinese turns to rubbish on one half of the computers.
setlocal
cd /d "%~dp0..\.."
where node >nul 2>nul
if errorlevel 1 (
  start "" "%~dp0no-node.html"
  exit /b 1
)
node scripts\bootstrap.mjs %*
set "code=%errorlevel%"
echo.
pause
exit /b %code%
