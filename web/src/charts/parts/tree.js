import { BarChart, TreeChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';

export const part = [BarChart, TreeChart, GridComponent];
