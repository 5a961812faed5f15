#include "widgets/charts/charttools.h"

#include "models/words/failures.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/metricchart.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/writefile.h"

#include <QActionGroup>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr double ImageScale = 2; ///< an image for a report has twice the pixels

QPushButton* toolButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ChartTools::ChartTools(MetricChart& chart, HistoryReader& reader)
    : QWidget(&chart)
    , m_chart(chart)
    , m_reader(reader)
    , m_report(new ElidedLabel(TextLabel::Dim))
    , m_add(toolButton(tr("Add series …"), QStringLiteral("chartAdd")))
    , m_show(toolButton(tr("Show"), QStringLiteral("chartShow")))
    , m_export(toolButton(tr("Export"), QStringLiteral("chartExport")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(steps(1));
    m_report->setObjectName(QStringLiteral("chartReport"));
    row->addWidget(m_report);
    for (QPushButton* button : {m_add, m_show, m_export})
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &ChartTools::addAsked);
    fillShowMenu();
    fillExportMenu();
    m_reportAway.setSingleShot(true);
    m_reportAway.setInterval(6s);
    connect(&m_reportAway, &QTimer::timeout, m_report, &QLabel::clear);
    m_chart.headRow().addWidget(this);
}

QWidget& ChartTools::addButton() const
{
    return *m_add;
}

void ChartTools::fillShowMenu()
{
    auto* menu = new QMenu(m_show);
    menu->setObjectName(QStringLiteral("chartShowMenu"));
    auto* group = new QActionGroup(menu);
    for (const auto& [text, comparison] : {std::pair{tr("Compare with nothing"), Comparison::None},
                                           std::pair{tr("Compare with the week before"), Comparison::Week},
                                           std::pair{tr("Compare with the period before"), Comparison::Period},
                                           std::pair{tr("Compare with the year before"), Comparison::Year}}) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(comparison == m_chart.options().comparison);
        action->setObjectName(QStringLiteral("compare%1").arg(static_cast<int>(comparison)));
        m_comparisons.emplace_back(action, comparison);
    }
    menu->addSeparator();
    m_average = menu->addAction(tr("Moving average"));
    m_average->setObjectName(QStringLiteral("average"));
    m_percentile = menu->addAction(tr("95th percentile"));
    m_percentile->setObjectName(QStringLiteral("percentile"));
    for (QAction* action : {m_average, m_percentile})
        action->setCheckable(true);
    menu->addSeparator();
    m_remove = menu->addMenu(tr("Take away"));
    connect(menu, &QMenu::triggered, this, &ChartTools::takeOptions);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        ChartOptions options = m_chart.options();
        for (const auto& [action, comparison] : m_comparisons)
            action->setChecked(comparison == options.comparison);
        m_average->setChecked(options.average);
        m_percentile->setChecked(options.percentile);
        fillRemoveMenu();
    });
    m_show->setMenu(menu);
}

void ChartTools::fillRemoveMenu()
{
    m_remove->clear();
    const std::vector<ChartSource>& sources = m_chart.sources();
    const QStringList titles = lineTitles();
    m_remove->menuAction()->setVisible(sources.size() > 1);
    for (size_t i = 0; i < sources.size(); ++i) {
        QAction* action = m_remove->addAction(titles[static_cast<qsizetype>(i)]);
        connect(action, &QAction::triggered, this,
                [this, series = sources[i].health.series] { Q_EMIT removeAsked(series); });
    }
}

void ChartTools::takeOptions()
{
    ChartOptions options;
    for (const auto& [action, comparison] : m_comparisons) {
        if (action->isChecked())
            options.comparison = comparison;
    }
    options.average = m_average->isChecked();
    options.percentile = m_percentile->isChecked();
    if (options == m_chart.options())
        return;
    m_chart.setOptions(options);
    Q_EMIT optionsChanged();
}

void ChartTools::fillExportMenu()
{
    auto* menu = new QMenu(m_export);
    menu->setObjectName(QStringLiteral("chartExportMenu"));
    const auto add = [&](const QString& text, const char* name, auto&& run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Image (PNG) …"), "exportPng", [this] { askForFile(Format::Png); });
    add(tr("Drawing (SVG) …"), "exportSvg", [this] { askForFile(Format::Svg); });
    add(tr("Points as drawn (CSV) …"), "exportMerged", [this] { askForFile(Format::Merged); });
    add(tr("All samples (CSV) …"), "exportSamples", [this] { askForFile(Format::Samples); });
    menu->addSeparator();
    add(tr("Copy image"), "copyImage", [this] {
        QGuiApplication::clipboard()->setImage(chartImage(m_chart.view(), m_chart.view().size(), ImageScale));
        report(tr("Copied"));
    });
    add(tr("Copy points as CSV"), "copyPoints", [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(mergedCsv(m_chart.view().content(), lineTitles())));
        report(tr("Copied"));
    });
    m_export->setMenu(menu);
}

QStringList ChartTools::lineTitles() const
{
    QStringList titles;
    titles.reserve(std::ssize(m_chart.sources()));
    for (const ChartSource& source : m_chart.sources())
        titles += source.server.isEmpty() ? source.metric : source.server + QLatin1Char(' ') + source.metric;
    return titles;
}

QString ChartTools::suggestedName() const
{
    QString name = lineTitles().join(QStringLiteral(", ")).left(60).trimmed();
    for (QChar& letter : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = QLatin1Char('-');
    }
    return name.isEmpty() ? tr("chart") : name;
}

void ChartTools::askForFile(Format format)
{
    const bool table = format == Format::Merged || format == Format::Samples;
    const QString suffix = table                   ? QStringLiteral("csv")
                           : format == Format::Svg ? QStringLiteral("svg")
                                                   : QStringLiteral("png");
    auto* dialog = new QFileDialog(this, tr("Export chart"));
    dialog->setObjectName(QStringLiteral("chartFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("*.") + suffix);
    dialog->selectFile(suggestedName() + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& file) { write(format, file); });
    dialog->open();
}

void ChartTools::write(Format format, const QString& file)
{
    const ChartView& view = m_chart.view();
    switch (format) {
    case Format::Png:
        save(file, [image = chartImage(view, view.size(), ImageScale)] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            image.save(&buffer, "PNG");
            return bytes;
        });
        return;
    case Format::Svg:
        save(file, [svg = chartSvg(view, view.size(), lineTitles().join(QStringLiteral(", ")))] { return svg; });
        return;
    case Format::Merged:
        save(file, [content = view.content(), titles = lineTitles()] { return mergedCsv(content, titles); });
        return;
    case Format::Samples:
        writeSamples(file);
        return;
    }
}

void ChartTools::writeSamples(const QString& file)
{
    std::vector<SeriesId> series;
    series.reserve(m_chart.sources().size());
    for (const ChartSource& source : m_chart.sources())
        series.push_back(source.health.series);
    report(tr("Reading history …"));
    const ChartContent& content = m_chart.view().content();
    m_reader.samples(
        series, content.range,
        [guard = QPointer(this), file, content,
         titles = lineTitles()](const Result<std::vector<std::vector<RawPoint>>>& samples) {
            if (!guard)
                return;
            if (!samples)
                guard->report(tr("The history could not be read: %1").arg(failureWords(samples.failure().message)));
            else
                guard->save(file, [content, titles, samples] { return sampleCsv(content, titles, *samples); });
        });
}

void ChartTools::save(const QString& file, Bytes bytes)
{
    writeFile(this, file, std::move(bytes), [this, file](const QString& problem) {
        if (problem.isEmpty())
            Q_EMIT exported(file);
        report(problem.isEmpty() ? tr("Saved %1").arg(QFileInfo(file).fileName())
                                 : tr("Could not be written: %1").arg(problem));
    });
}

void ChartTools::report(const QString& text)
{
    m_report->setText(text);
    m_reportAway.start();
}

} // namespace sd
