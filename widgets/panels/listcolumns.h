#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <vector>

class QMenu;
class QTreeView;

namespace sd {

/// The columns of a list as one person wants them: which, in what order, how wide. What nobody has chosen fits itself
/// to the room there is; where that is too small for all, columns leave by their rank and come back with the room.
class ListColumns : public QObject
{
    Q_OBJECT

public:
    /// How a column behaves until a person says otherwise.
    struct Rule
    {
        QString name;       ///< in settings
        int width = 0;      ///< as its usual contents want it; of the stretching column: the least
        int share = 0;      ///< of the room, in per cent, when that is more than `width`; 0: always `width`
        int most = 0;       ///< with a share: no wider than this
        int leaves = 0;     ///< the lowest leaves first when there is no room; 0: stays
        bool wanted = true; ///< without a person's choice
        bool stretches = false;
    };

    ListColumns(QTreeView& view, std::vector<Rule> rules, QObject* parent);

    /// Done by itself whenever the room changes.
    void fit();
    [[nodiscard]] bool isShown(int column) const; ///< as chosen; it may have had to leave for want of room
    void setShown(int column, bool shown);
    /// One place to the left (-1) or right (1) among those shown.
    void move(int column, int by);
    void reset();
    /// {"shown": [names in order], "widths": {name: pixels}}; empty: nothing chosen.
    [[nodiscard]] QJsonObject choice() const;
    void setChoice(const QJsonObject& choice);
    /// Which columns, in what order, and back to fitting by itself.
    void fillMenu(QMenu& menu);
    /// Opens that menu under the header, for the keyboard.
    void openMenu();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int autoWidth(int column, int room) const;
    [[nodiscard]] QString title(int column) const;

    QTreeView& m_view;
    std::vector<Rule> m_rules;
    QSet<int> m_shown;
    std::vector<int> m_widths; ///< chosen by hand; 0: fits itself
    bool m_own = false;        ///< a person has chosen columns or their order
    bool m_fitting = false;
};

} // namespace sd
