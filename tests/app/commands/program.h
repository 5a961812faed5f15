#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace sd::test {

/// What one run of the real program said.
struct Said
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The real program in a world of its own: home, configuration and data are in a temporary folder.
class Program
{
public:
    Program();

    /// Runs it to its end, at most 30 s.
    Said run(const QStringList& arguments, const QByteArray& input = {});
    /// The same on the data folder `data()`.
    Said onData(const QStringList& arguments, const QByteArray& input = {});
    /// Starts it and comes back at once.
    void start(QProcess& process, const QStringList& arguments);
    /// Starts another program in the same world.
    void startIn(QProcess& process, const QString& other, const QStringList& arguments);

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file for its owner only and gives its path.
    QString write(const QString& name, const QByteArray& bytes);
    QByteArray read(const QString& name) const;
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace sd::test
