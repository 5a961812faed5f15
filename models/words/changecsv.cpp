#include "models/words/changecsv.h"

#include "models/domain/csvtable.h"
#include "models/words/changewords.h"

namespace sd {

namespace {

/// Gives the headings a context of their own; lupdate takes it from the class.
class ChangeCsv
{
    Q_DECLARE_TR_FUNCTIONS(sd::ChangeCsv)

public:
    static QStringList headings()
    {
        return {tr("time"), tr("who"), tr("what was done"), tr("where"), tr("before → after")};
    }
};

QByteArray csvRow(const QStringList& cells)
{
    QStringList harmless;
    harmless.reserve(cells.size());
    for (const QString& cell : cells)
        harmless += harmlessCell(cell.simplified());
    return csvLine(harmless, u';').toUtf8() + "\r\n";
}

} // namespace

QByteArray changeCsv(const std::vector<Change>& changes, const QStringList& places, const Format& format)
{
    QByteArray bytes = "\xEF\xBB\xBF" + csvRow(ChangeCsv::headings());
    for (size_t i = 0; i < changes.size(); ++i) {
        const Change& change = changes[i];
        bytes += csvRow({format.fullMoment(change.at), change.who, ChangeWords::said(change),
                         places.value(static_cast<qsizetype>(i)), ChangeWords::details(change, format)});
    }
    return bytes;
}

} // namespace sd
