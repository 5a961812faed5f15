#pragma once

#include <QStringList>

namespace sd {

// Each is defined in the file of its name: `arguments` follow the verb, the exit code comes back.

bool consoleNeedsWindow(const QStringList& arguments);
int runConsole(const QStringList& arguments);
bool demoNeedsWindow(const QStringList& arguments);
int runDemo(const QStringList& arguments);
int runDemoEstate(const QStringList& arguments);
int runEngine(const QStringList& arguments);
int runProbe(const QStringList& arguments);
int runScan(const QStringList& arguments);
int runAlarms(const QStringList& arguments);
int runAudit(const QStringList& arguments);
int runBaselines(const QStringList& arguments);
int runTraps(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runCredential(const QStringList& arguments);
int runOperators(const QStringList& arguments);
int runBackup(const QStringList& arguments);
int runRestore(const QStringList& arguments);
int runCheckData(const QStringList& arguments);

} // namespace sd
