@echo off
rem Double-click: checks everything under content and says what to mend.
call "%~dp0run.cmd" check
