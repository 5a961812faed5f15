#pragma once

#include <QObject>
#include <QProcess>

#include <memory>
#include <optional>

namespace sd {

/// Opens the demo beside this console, in a process of its own with a data folder of its own: nothing of it gets into
/// this one. Its history is made first, which takes a while the first time; what is wrong with it is told from there.
class DemoLaunch : public QObject
{
    Q_OBJECT

public:
    /// `program`: serverdrift itself.
    explicit DemoLaunch(QString program, QObject* parent = nullptr);
    ~DemoLaunch() override; ///< a demo that is open stays; one that is being made is made anew next time

    /// Does nothing while one is on its way.
    void start();
    /// How much is made, 0 … 100; none: nothing is on its way.
    [[nodiscard]] std::optional<int> percent() const { return m_percent; }

Q_SIGNALS:
    void progressed(); ///< `percent` is another
    void opened();
    void failed(const QString& why); ///< in English, as the demo said it

private:
    void read();
    void finish(bool isMade);
    void setPercent(std::optional<int> percent);

    QString m_program;
    std::unique_ptr<QProcess> m_maker;
    std::optional<int> m_percent;
    QByteArray m_last; ///< what it says in the end, where it fails
};

} // namespace sd
