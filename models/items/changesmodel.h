#pragma once

#include "models/domain/change.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"

#include <QAbstractTableModel>

#include <vector>

namespace sd {

/// Whose a change is: the server's name, the servers of a window, or the customer's name; of what is gone, as the
/// line itself remembers it.
QString placeOf(const EstatePicture& picture, const Change& change);

/// How a change is said in a row. Implemented in models/words.
class ChangeTexts
{
public:
    ChangeTexts() = default;
    virtual ~ChangeTexts() = default;
    Q_DISABLE_COPY_MOVE(ChangeTexts)

    [[nodiscard]] virtual QString said(const Change& change) const = 0; ///< "changed check Ping"
    /// "interval: 1 min → 5 min"; empty where that says all.
    [[nodiscard]] virtual QString details(const Change& change) const = 0;
};

/// Lines of the change log, the newest first. Holds what it is given; asks nobody.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Where, Details };
    static constexpr int ColumnCount = Details + 1;

    ChangesModel(const EstatePicture& picture, const ItemWords& words, const ChangeTexts& texts,
                 QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The first page of a question.
    void set(std::vector<Change> lines);
    /// The page behind the last line.
    void append(std::vector<Change> older);
    /// The first page of the same question, asked again: lines that are not there yet come in above. False, and nothing
    /// done, when so many came that the page does not reach down to what is known.
    [[nodiscard]] bool putAbove(const std::vector<Change>& newest);
    void apply(const PictureChange& change);

    /// nullptr: no such row.
    [[nodiscard]] const Change* change(const QModelIndex& index) const;
    [[nodiscard]] const std::vector<Change>& lines() const { return m_lines; }

private:
    [[nodiscard]] QString text(const Change& change, Column column) const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    const ChangeTexts& m_texts;
    std::vector<Change> m_lines;
};

} // namespace sd
