#include "tests/app/commands/program.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sd::test {

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"share"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"SERVERDRIFT_KEY_FILE"_s,
                                u"SERVERDRIFT_PASSWORD"_s, u"CREDENTIALS_DIRECTORY"_s})
        m_environment.remove(name);
}

void Program::start(QProcess& process, const QStringList& arguments)
{
    startIn(process, QStringLiteral(SD_PROGRAM), arguments);
}

void Program::startIn(QProcess& process, const QString& other, const QStringList& arguments)
{
    process.setProcessEnvironment(m_environment);
    process.start(other, arguments);
}

Said Program::run(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    Said said;
    if (process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit)
        said.code = process.exitCode();
    said.out = process.readAllStandardOutput();
    said.err = process.readAllStandardError();
    return said;
}

Said Program::onData(const QStringList& arguments, const QByteArray& input)
{
    return run(arguments + QStringList{u"--data"_s, data()}, input);
}

QString Program::write(const QString& name, const QByteArray& bytes)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

QByteArray Program::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace sd::test
