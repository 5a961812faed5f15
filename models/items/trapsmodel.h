#pragma once

#include "models/domain/trap.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"

#include <QAbstractTableModel>

#include <vector>

namespace sd {

/// Whom a trap is of: the server's name, else the address it is about, else the one it came from.
QString senderOf(const EstatePicture& picture, const Trap& trap);

/// How a trap is said in a row. Implemented in models/words.
class TrapTexts
{
public:
    TrapTexts() = default;
    virtual ~TrapTexts() = default;
    Q_DISABLE_COPY_MOVE(TrapTexts)

    [[nodiscard]] virtual QString heard(const Trap& trap) const = 0; ///< when; of one that came again from when to when
    [[nodiscard]] virtual QString times(const Trap& trap) const = 0; ///< "×12"; empty for once
    [[nodiscard]] virtual QString title(const Trap& trap) const = 0;
    [[nodiscard]] virtual QString became(const Trap& trap) const = 0;
    [[nodiscard]] virtual QString details(const Trap& trap) const = 0;
};

/// Traps as they are kept, the newest first. Holds what it is given; asks nobody.
class TrapsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Times, From, What, Became, Customer, Details };
    static constexpr int ColumnCount = Details + 1;

    TrapsModel(const EstatePicture& picture, const ItemWords& words, const TrapTexts& texts, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(std::vector<Trap> traps);
    /// What is behind the last one.
    void append(std::vector<Trap> older);
    /// What came since, the newest first: those that are not there yet come in above, those that came again are counted
    /// where they stand.
    void merge(const std::vector<Trap>& heard);
    /// Lets go of all behind the first `most`. True when there were such.
    bool trim(int most);
    void apply(const PictureChange& change);

    /// nullptr: no such row.
    [[nodiscard]] const Trap* trap(const QModelIndex& index) const;
    [[nodiscard]] const std::vector<Trap>& traps() const { return m_traps; }

private:
    [[nodiscard]] QString text(const Trap& trap, Column column) const;
    void count(const Trap& again);

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    const TrapTexts& m_texts;
    std::vector<Trap> m_traps; ///< by falling numbers
};

} // namespace sd
