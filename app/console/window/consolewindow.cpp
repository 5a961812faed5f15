#include "app/console/window/consolewindow.h"

#include "app/console/enginesession.h"
#include "app/console/window/firstpaint.h"
#include "app/console/window/framelog.h"
#include "app/console/window/surroundings.h"
#include "widgets/common/appearance.h"
#include "widgets/mainwindow.h"
#include "widgets/windowset.h"

#include <QApplication>
#include <QImageWriter>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr Millis PictureAfter{10'000};
constexpr Millis ChartNeeds{2'000};
constexpr QSize PictureSize{1440, 900};

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/serverdrift/settings.json"_L1;
}

Result<void> savePicture(QWidget& window, const QString& file)
{
    QImageWriter writer(file, "png");
    if (writer.write(window.grab().toImage()))
        return {};
    return Failure{u"io"_s, u"%1 can't be written: %2."_s.arg(file, writer.errorString())};
}

} // namespace

Result<void> showWindow(EngineSession& session, const WindowOptions& options)
{
    // A picture shows the program as it ships, whatever this person has chosen.
    UserSettings settings(options.screenshot.isEmpty() ? settingsFile() : QString());
    Appearance appearance(&settings);
    if (!options.language.isEmpty())
        appearance.setLanguage(options.language);
    WindowSet windows(session.boundary(), appearance);
    MainWindow& window = windows.first();
    std::optional<Surroundings> surroundings;
    if (options.screenshot.isEmpty())
        surroundings.emplace(windows, appearance, session.boundary());
    std::optional<FrameLog> frames;
    if (!options.frameLog.isEmpty())
        frames.emplace(window, session.clock());
    if (!options.screenshot.isEmpty())
        window.resize(PictureSize);
    // For who sees a living console for the first time; an empty one offers it on its first page.
    if (surroundings && !options.runFor && !frames)
        QObject::connect(&window, &MainWindow::pictureChanged, &window, [&window] {
            if (!window.picture().servers().empty())
                window.takeFirstTour();
        });
    Result<void> outcome;
    // The window stands there at once, however large the estate is.
    const FirstPaint seen(window, [&session, &outcome] {
        session.startSoon([&outcome](const Result<void>& started) {
            if (started)
                return;
            outcome = started;
            QApplication::quit();
        });
    });
    windows.show();

    const bool wantsPicture = !options.screenshot.isEmpty();
    const Millis duration = options.runFor.value_or(PictureAfter);
    if (wantsPicture) // in time for the chart to come
        QTimer::singleShot(duration - std::min(duration / 2, ChartNeeds), &window, [&] { window.selectWorst(); });
    if (wantsPicture || options.runFor) {
        QTimer::singleShot(duration, &window, [&] {
            if (wantsPicture)
                outcome = savePicture(window, options.screenshot);
            QApplication::quit();
        });
    }
    QApplication::exec();
    if (outcome && frames)
        outcome = frames->write(options.frameLog);
    return outcome;
}

} // namespace sd
