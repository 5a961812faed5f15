#include "widgets/panels/earlieralarms.h"

#include "models/words/failures.h"
#include "models/words/words.h"
#include "widgets/common/textlabel.h"
#include "widgets/panels/troublelist.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace sd {

namespace {

constexpr int MostEarlier = 5;

} // namespace

EarlierAlarms::EarlierAlarms(AlarmArchive& archive, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_words(words)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("earlier"));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    layout->addWidget(new TextLabel(TextLabel::Section, tr("EARLIER")));
    layout->addLayout(m_rows);
}

void EarlierAlarms::show(const Alarm& alarm)
{
    clear();
    // One more than there is room for tells whether there are more.
    m_archive.earlierAlarms(alarm.key, alarm.openedAt, MostEarlier + 1, ++m_asked,
                            [guard = QPointer(this)](const AlarmArchive::Answer<std::vector<PastAlarm>>& answer) {
                                if (guard && guard->m_asked == answer.generation)
                                    guard->fill(answer);
                            });
}

void EarlierAlarms::clear()
{
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> row(m_rows->takeAt(0));
        row->widget()->hide();
        row->widget()->deleteLater();
    }
}

void EarlierAlarms::fill(const AlarmArchive::Answer<std::vector<PastAlarm>>& answer)
{
    clear();
    const size_t shown = std::min(answer.value.size(), size_t{MostEarlier});
    for (size_t i = 0; i < shown; ++i) {
        const PastAlarm& past = answer.value[i];
        addLine({past.alarm.worst}, said(past.alarm));
        for (const JournalEntry& remark : past.remarks)
            addRemark(remark);
    }
    if (answer.failure)
        addLine({State::Unknown},
                tr("What was before could not be read: %1").arg(failureWords(answer.failure->message)));
    else if (shown == 0)
        addLine({State::Ok}, tr("It has not happened before"));
    else if (shown < answer.value.size())
        addLine({State::NoData}, tr("and older ones"));
}

void EarlierAlarms::addLine(StateMark mark, const QString& text)
{
    auto* line = new TroubleList;
    line->set({{mark, text}});
    m_rows->addWidget(line);
}

/// Whole, however long it is: it is what a person looks for here.
void EarlierAlarms::addRemark(const JournalEntry& remark)
{
    auto* label = new TextLabel(TextLabel::Dim);
    label->setObjectName(QStringLiteral("remark"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(steps(6));
    label->setText(tr("%1: %2", "who wrote what").arg(remark.who, remark.text.simplified()));
    m_rows->addWidget(label);
}

/// "Mon 23 Nov 02:05  ·  40 min".
QString EarlierAlarms::said(const Alarm& alarm) const
{
    QStringList parts{m_words.moment(alarm.openedAt)};
    if (alarm.closedAt)
        parts += m_words.age(*alarm.closedAt - alarm.openedAt);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace sd
