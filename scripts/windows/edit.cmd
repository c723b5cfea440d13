@echo off
rem Double-click: opens the editor of this town's noticeboard in the browser.
call "%~dp0run.cmd" edit --open
